using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>The texts of triggers and units of PL/SQL, put together from their lines.</summary>
internal sealed class SourceText(IEnumerable<SourceLineRow> lines)
{
    // Types and packages that the server makes for itself.
    private static readonly string[] Own = ["SYS_PLSQL_", "SYSTP", "SYS_YOID"];

    private readonly Dictionary<(string Kind, QualifiedName Name), string> _texts = lines
        .GroupBy(l => (l.Kind, l.QualifiedName))
        .ToDictionary(g => g.Key, g => string.Concat(g.Select(l => l.Text)).ReplaceLineEndings("\n").TrimEnd('\0', '\n', ' '));

    /// <summary>The units of a kind, each with the statement that creates it.</summary>
    public IEnumerable<(QualifiedName Name, string Definition)> Of(string kind) => _texts
        .Where(t => t.Key.Kind == kind && !Own.Any(o => t.Key.Name.Name.StartsWith(o, StringComparison.Ordinal)))
        .Select(t => (t.Key.Name, "CREATE " + t.Value));

    /// <summary>The statement that creates a unit; null where its text is not shown.</summary>
    public string? Find(string kind, QualifiedName name) => _texts.TryGetValue((kind, name), out var text) ? "CREATE " + text : null;
}
