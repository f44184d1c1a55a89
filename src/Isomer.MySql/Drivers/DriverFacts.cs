namespace Isomer.MySql;

/// <summary>What is known of a driver before it is loaded.</summary>
/// <param name="Package">The package to reference, and what to look for in it.</param>
/// <param name="IsBlocking">Whether its asynchronous methods block the thread that calls them.</param>
/// <param name="SendsFiles">The key of its connection string that lets it send a file which the server asks for, as LOAD DATA LOCAL does;
/// null where it sends none by name. MySqlConnector sends one only over a verified connection, or through a class of its own.</param>
/// <param name="Settings">Keys of its connection string that are pinned, so that no value is changed on its way.</param>
internal sealed record DriverFacts(
    DriverPackage Package, bool IsBlocking, string? SendsFiles, IReadOnlyList<KeyValuePair<string, object>> Settings)
{
    /// <summary>The drivers in the order in which they are looked for: the faster one first.</summary>
    public static IReadOnlyList<DriverFacts> Known { get; } =
    [
        // https://mysqlconnector.net/connection-options/; before 1.0 its types had the names of the other driver's.
        new(
            new(ServerInfo.Family, "MySqlConnector", "1.0.0", "MySqlConnector", "MySqlConnector.MySqlConnectorFactory"),
            IsBlocking: false, SendsFiles: null,
        [
            new("Pooling", false), new("AllowUserVariables", true), new("TreatTinyAsBoolean", false), new("GuidFormat", "None"),
            new("AllowZeroDateTime", true), new("DefaultCommandTimeout", 0u), new("AutoEnlist", false), new("UseAffectedRows", false),
            new("NoBackslashEscapes", false),
        ]),
        // https://dev.mysql.com/doc/connector-net/en/connector-net-8-0-connection-options.html
        new(
            new(ServerInfo.Family, "MySql.Data", "8.0.16", "MySql.Data", "MySql.Data.MySqlClient.MySqlClientFactory"),
            IsBlocking: true, SendsFiles: "allowloadlocalinfile",
        [
            new("Pooling", false), new("Allow User Variables", true), new("Treat Tiny As Boolean", false), new("Old Guids", false),
            new("Allow Zero Datetime", true), new("Default Command Timeout", 0u), new("Auto Enlist", false),
            new("Use Affected Rows", false),
            new("Character Set", "utf8mb4"),
        ]),
    ];
}
