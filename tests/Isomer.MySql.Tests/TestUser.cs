using Isomer.Testing;

namespace Isomer.MySql.Tests;

/// <summary>An account with some privileges on one test's database, dropped with it.</summary>
internal sealed class TestUser : IAsyncDisposable
{
    public const string Password = "hunter2-never-shown";

    private readonly TestDatabase _test;

    private TestUser(TestDatabase test, string name) => (_test, Name) = (test, name);

    public string Name { get; }

    public string ConnectionString => MySqlDatabase.With(b => (b.Database, b.UserID, b.Password) = (_test.Server.Name, Name, Password));

    public static async Task<TestUser> CreateAsync(TestDatabase test, string privileges)
    {
        // Names have 32 characters; both kinds of host, because an anonymous account at localhost would come before '%'.
        var name = "u" + Guid.NewGuid().ToString("N")[..20];
        foreach (var host in new[] { "%", "localhost" })
        {
            await test.ExecuteAsync($"CREATE USER {name}@'{host}' IDENTIFIED BY '{Password}';\n");
            await test.ExecuteAsync($"GRANT {privileges} ON {test.Server.Name}.* TO {name}@'{host}';\n");
        }

        return new TestUser(test, name);
    }

    public async ValueTask DisposeAsync() => await _test.ExecuteAsync($"DROP USER {Name}@'%', {Name}@localhost;\n");
}
