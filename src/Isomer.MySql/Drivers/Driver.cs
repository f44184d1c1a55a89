using System.Data.Common;
using System.Globalization;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>The driver that the application brings. Found once by reflection; from then on only ADO.NET's base classes are used.</summary>
internal sealed class Driver
{
    private static readonly Lazy<Driver?> Found = new(Find);

    private readonly DriverFacts _facts;
    private readonly DbProviderFactory _factory;

    /// <summary>A driver by its factory.</summary>
    /// <exception cref="IsomerException">It does not know a setting that is pinned.</exception>
    public Driver(DriverFacts facts, DbProviderFactory factory)
    {
        (_facts, _factory) = (facts, factory);
        // Before any string of the user's is read, which would be blamed for it.
        var builder = facts.Package.Call(factory.CreateConnectionStringBuilder) ?? throw Lacks("a builder of connection strings");
        foreach (var (key, value) in facts.Settings)
        {
            try
            {
                builder[key] = value;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                throw NotLoaded(e) ?? Lacks($"the connection setting '{key}'");
            }
        }
    }

    /// <summary>Whether its asynchronous methods block the thread that calls them.</summary>
    public bool IsBlocking => _facts.IsBlocking;

    /// <summary>The driver.</summary>
    /// <exception cref="IsomerException">
    /// The application references none, and the message names the packages; or one that does not load or lacks something.
    /// </exception>
    public static Driver Require() =>
        Found.Value ?? throw new IsomerException(
            Codes.MissingDriver, ServerInfo.Family, string.Join(" or ", DriverFacts.Known.Select(d => d.Package.Id)));

    /// <summary>Reads a connection string and pins what must not be left to chance.</summary>
    /// <exception cref="ArgumentException">It cannot be read; also other exceptions, as the driver likes.</exception>
    public DbConnectionStringBuilder Read(string connectionString)
    {
        var builder = _facts.Package.Call(_factory.CreateConnectionStringBuilder)!;
        builder.ConnectionString = connectionString;
        foreach (var (key, value) in _facts.Settings)
        {
            builder[key] = value;
        }

        return builder;
    }

    /// <summary>
    /// The same connection string, with the driver's consent to send a file that the server asks for; null where the driver has no such
    /// consent, or the string refuses it.
    /// </summary>
    public string? WithFiles(DbConnectionStringBuilder builder)
    {
        if (_facts.SendsFiles is not { } key)
        {
            return null;
        }

        // The driver's own builder tells its default for what does not stand in the string.
        var words = new DbConnectionStringBuilder { ConnectionString = builder.ConnectionString };
        if (words.TryGetValue(key, out var consent) && !Convert.ToBoolean(consent, CultureInfo.InvariantCulture))
        {
            return null;
        }

        words[key] = true;
        return words.ConnectionString;
    }

    /// <summary>
    /// What to say where the run-time cannot load the driver or what it stands on; null where an error is about something else.
    /// </summary>
    public IsomerException? NotLoaded(Exception error) => _facts.Package.NotLoaded(error);

    /// <summary>A closed connection.</summary>
    public DbConnection Create(string connectionString)
    {
        var connection = _facts.Package.Call(_factory.CreateConnection) ?? throw Lacks("connections");
        connection.ConnectionString = connectionString;
        return connection;
    }

    private IsomerException Lacks(string missing) => _facts.Package.Lacks(_factory.GetType().Assembly, missing);

    private static Driver? Find()
    {
        foreach (var facts in DriverFacts.Known)
        {
            if (ProviderFactory.Find(facts.Package) is { } factory)
            {
                return new Driver(facts, factory);
            }
        }

        return null;
    }
}
