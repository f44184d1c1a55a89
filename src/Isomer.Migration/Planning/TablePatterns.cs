using System.IO.Enumeration;
using Isomer.Schema;

namespace Isomer.Migration.Planning;

/// <summary>
/// The tables that <c>--table</c> asks for: names or patterns with <c>*</c> and <c>?</c>, of source or destination, case ignored.
/// </summary>
internal sealed class TablePatterns(IReadOnlyList<string> patterns)
{
    /// <summary>Whether all tables go.</summary>
    public bool IsAll => patterns.Count == 0;

    public bool Matches(MappedTable table, QualifiedName destination) =>
        IsAll || patterns.Any(p => Matches(p, table.Source.Name) || Matches(p, table.Target.Name) || Matches(p, destination));

    /// <summary>Fails for the first pattern that matches none of the tables.</summary>
    public void RequireMatches(IReadOnlyList<(MappedTable Mapped, QualifiedName Destination)> tables)
    {
        foreach (var pattern in patterns)
        {
            if (!tables.Any(t => new TablePatterns([pattern]).Matches(t.Mapped, t.Destination)))
            {
                throw new IsomerException(Codes.NoSuchTable, pattern, string.Join(", ", tables.Select(t => t.Destination.ToString())));
            }
        }
    }

    private static bool Matches(string pattern, QualifiedName name) => FileSystemName.MatchesSimpleExpression(pattern, name.ToString());
}
