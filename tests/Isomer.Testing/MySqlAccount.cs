namespace Isomer.Testing;

/// <summary>An account with some privileges on one test's database, dropped with it.</summary>
public sealed class MySqlAccount : IAsyncDisposable
{
    /// <summary>The password of every such account.</summary>
    public const string Password = "hunter2-never-shown";

    private readonly MySqlDatabase _database;

    private MySqlAccount(MySqlDatabase database, string name) => (_database, Name) = (database, name);

    /// <summary>The account's name.</summary>
    public string Name { get; }

    /// <summary>The connection string of the database with this account.</summary>
    public string ConnectionString => MySqlDatabase.With(b => (b.Database, b.UserID, b.Password) = (_database.Name, Name, Password));

    /// <summary>Creates an account.</summary>
    /// <param name="database">The database of the test.</param>
    /// <param name="privileges">What it may do there, e.g. <c>SELECT, TRIGGER</c>.</param>
    public static async Task<MySqlAccount> CreateAsync(MySqlDatabase database, string privileges)
    {
        // Names have 32 characters; both kinds of host, because an anonymous account at localhost would come before '%'.
        var name = "u" + Guid.NewGuid().ToString("N")[..20];
        foreach (var host in new[] { "%", "localhost" })
        {
            await database.ExecuteAsync($"CREATE USER {name}@'{host}' IDENTIFIED BY '{Password}';\n");
            await database.ExecuteAsync($"GRANT {privileges} ON {database.Name}.* TO {name}@'{host}';\n");
        }

        return new MySqlAccount(database, name);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _database.ExecuteAsync($"DROP USER {Name}@'%', {Name}@localhost;\n");
}
