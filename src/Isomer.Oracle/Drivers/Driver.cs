using System.Data.Common;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>
/// The driver that the application brings. Found once by reflection; what ADO.NET's base classes lack stands in
/// <see cref="DriverMembers"/>.
/// </summary>
internal sealed class Driver
{
    /// <summary>What is looked for. The version is the one that the code was written against.</summary>
    public static readonly DriverPackage Package = new(
        OracleEngine.Product, "Oracle.ManagedDataAccess.Core", "3.21.1",
        "Oracle.ManagedDataAccess", "Oracle.ManagedDataAccess.Client.OracleClientFactory");

    // https://docs.oracle.com/en/database/oracle/oracle-database/21/odpnt/ConnectionConnectionString.html
    // A session that was closed is gone, with its locks and its transaction; no ambient transaction is joined.
    private static readonly KeyValuePair<string, object>[] Settings =
        [new("Pooling", false), new("Enlist", "false"), new("Persist Security Info", false)];

    private static readonly Lazy<DbProviderFactory?> Found = new(() => ProviderFactory.Find(Package));

    private readonly DbProviderFactory _factory;

    /// <summary>A driver by its factory.</summary>
    /// <exception cref="IsomerException">It lacks a member that is needed.</exception>
    public Driver(DbProviderFactory factory)
    {
        _factory = factory;
        Members = Package.Call(() => new DriverMembers(factory));
    }

    /// <summary>What the driver has beyond ADO.NET's base classes.</summary>
    public DriverMembers Members { get; }

    /// <summary>The driver.</summary>
    /// <exception cref="IsomerException">
    /// The application references none, which the message names; or one that does not load or lacks something.
    /// </exception>
    public static Driver Require() =>
        new(Found.Value ?? throw new IsomerException(Codes.MissingDriver, OracleEngine.Product, Package.Id));

    /// <summary>Reads a connection string and pins what must not be left to chance.</summary>
    /// <exception cref="ArgumentException">It cannot be read; also other exceptions, as the driver likes.</exception>
    public DbConnectionStringBuilder Read(string connectionString)
    {
        var builder = Package.Call(_factory.CreateConnectionStringBuilder)!;
        builder.ConnectionString = connectionString;
        foreach (var (key, value) in Settings)
        {
            builder[key] = value;
        }

        return builder;
    }

    /// <summary>A closed connection.</summary>
    public DbConnection Create(string connectionString)
    {
        var connection = Package.Call(_factory.CreateConnection)!;
        connection.ConnectionString = connectionString;
        return connection;
    }
}
