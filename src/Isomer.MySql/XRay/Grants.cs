using System.Data.Common;
using System.Text.RegularExpressions;

namespace Isomer.MySql;

/// <summary>
/// What the account may, by itself and by the roles that its session has: <c>SHOW GRANTS</c>, because the catalog's tables of privileges
/// leave out what roles bring. Only what stands before TO is looked at; MariaDB shows the hash of a password behind it.
/// </summary>
internal static partial class Grants
{
    /// <summary>
    /// Among the privileges: SELECT on everything, or on MariaDB's table of routines. SELECT on the database shows no routine.
    /// </summary>
    public const string SelectOnRoutines = "SELECT ON mysql.proc";

    private const string All = "ALL PRIVILEGES";
    private const string NoRole = "NONE";

    // What ALL stands for, as far as it concerns the catalog.
    private static readonly string[] OfAll = ["SELECT", "SHOW VIEW", "TRIGGER", "EVENT", "EXECUTE", "ALTER ROUTINE"];

    /// <summary>The privileges on a database, and on everything.</summary>
    public static async Task<IReadOnlySet<string>> ReadAsync(
        DbConnection connection, ServerInfo server, string database, CancellationToken cancellationToken)
    {
        // MariaDB shows what enabled roles bring; MySQL must be told the roles.
        var role = server.IsMariaDb ? NoRole
            : (await connection.QueryAsync("SELECT CURRENT_ROLE()", row => row.Text(0), cancellationToken).ConfigureAwait(false))[0];
        var lines = await connection.QueryAsync(
            role == NoRole ? "SHOW GRANTS" : "SHOW GRANTS FOR CURRENT_USER() USING " + role, row => row.Text(0), cancellationToken)
            .ConfigureAwait(false);
        return Of(lines, database);
    }

    /// <summary>The privileges on a database that statements of GRANT give.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<string> grants, string database)
    {
        var privileges = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var match in grants.Select(g => Grant().Match(g)).Where(m => m.Success))
        {
            var (schema, table) = (Name(match.Groups["schema"].Value), Name(match.Groups["table"].Value));
            var given = match.Groups["privileges"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(p => p.Equals(All, StringComparison.OrdinalIgnoreCase) ? OfAll : [p]).ToList();
            if (table == "*" && (schema == "*" || Matches(schema, database)))
            {
                privileges.UnionWith(given);
            }

            if (given.Contains("SELECT", StringComparer.OrdinalIgnoreCase) && (schema == "*" || Matches(schema, "mysql"))
                && table is "*" or "proc")
            {
                privileges.Add(SelectOnRoutines);
            }
        }

        return privileges;
    }

    private static string Name(string quoted) => quoted.Trim('`').Replace("``", "`", StringComparison.Ordinal);

    // The name of a schema is a pattern: `test\_%`.
    private static bool Matches(string pattern, string name)
    {
        var regex = Wildcard().Replace(pattern, m => m.Value switch
        {
            "%" => ".*",
            "_" => ".",
            { Length: 2 } escaped => Regex.Escape(escaped[1..]),
            var other => Regex.Escape(other),
        });
        return Regex.IsMatch(name, $"^{regex}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }

    [GeneratedRegex(@"^GRANT (?<privileges>[A-Za-z_, ]+) ON (?<schema>\*|`(?:[^`]|``)+`)\.(?<table>\*|`(?:[^`]|``)+`) TO ",
        RegexOptions.CultureInvariant)]
    private static partial Regex Grant();

    [GeneratedRegex(@"\\.|.", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Wildcard();
}
