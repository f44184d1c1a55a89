using Isomer.Dialects;

[assembly: Engine(typeof(Isomer.MySql.MySqlEngine))]

namespace Isomer.MySql;

/// <summary>MySQL, 8.0.16 or later, and MariaDB, 10.6 or later, through the driver that the application brings.</summary>
public sealed class MySqlEngine : Engine
{
    /// <summary>The engine before a server has said which of the two it is.</summary>
    public MySqlEngine()
        : this(isMariaDb: false)
    {
    }

    internal MySqlEngine(bool isMariaDb) => Dialect = DialectRegistry.Find(isMariaDb ? "mariadb" : "mysql")!;

    /// <inheritdoc/>
    public override Dialect Dialect { get; }

    /// <inheritdoc/>
    public override async Task<IDatabase> OpenAsync(string connectionString, CancellationToken cancellationToken) =>
        await Database.OpenAsync(connectionString, cancellationToken).ConfigureAwait(false);
}
