using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Finds a dialect by id or name.</summary>
public static class DialectRegistry
{
    /// <summary>Every dialect, in the order of their names.</summary>
    public static IReadOnlyList<Dialect> All { get; } =
    [
        new MariaDb.Dialect(), new MySql.Dialect(), new Oracle.Dialect(), new PostgreSql.Dialect(), new Sqlite.Dialect(),
        new SqlServer.Dialect(),
    ];

    /// <summary>The dialect of that id or name, case ignored; null where there is none.</summary>
    public static Dialect? Find(string engine)
    {
        foreach (var dialect in All)
        {
            if (string.Equals(dialect.Id, engine, StringComparison.OrdinalIgnoreCase) ||
                string.Equals(dialect.Name, engine, StringComparison.OrdinalIgnoreCase))
            {
                return dialect;
            }
        }

        return null;
    }

    /// <summary>An engine's name for people; the id itself where no dialect has it.</summary>
    /// <param name="engine">The id, as a blueprint holds it.</param>
    public static string DisplayName(string engine) => Find(engine)?.DisplayName ?? engine;

    /// <summary>The dialect of that id or name, case ignored.</summary>
    /// <exception cref="IsomerException">There is none; the message lists those that stand.</exception>
    public static Dialect Require(string engine) =>
        Find(engine) ?? throw new IsomerException(Codes.UnknownEngine, engine, string.Join(", ", All.Select(d => d.Name)));
}
