using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// The storage options of a table's native text, joined by <c>, </c>: <c>PRIMARY KEY NONCLUSTERED</c>, <c>UNIQUE CLUSTERED [name]</c>,
/// <c>DATA_COMPRESSION = PAGE</c>, <c>ON [scheme]([column])</c>, <c>SYSTEM_VERSIONING = ON (HISTORY_TABLE = [s].[h])</c>.
/// </summary>
internal sealed class TableOptions
{
    public const string NonclusteredKey = "PRIMARY KEY NONCLUSTERED";

    private const string ClusteredUnique = "UNIQUE CLUSTERED ";
    private const string Versioning = "SYSTEM_VERSIONING = ON";
    private const string Place = "ON ";

    private readonly IReadOnlyList<string> _options;

    private TableOptions(IReadOnlyList<string> options) => _options = options;

    /// <summary>The options of a table.</summary>
    public static TableOptions Of(Table table) => new(table.Native is { } native ? Split(native.Text) : []);

    /// <summary>The options that a projected table needs: a key longer than rows can be ordered by is one besides them.</summary>
    public static string? For(Table table) =>
        table.PrimaryKey is { } key && key.Columns.Sum(c => (long)ByteSizes.Of(table.FindColumn(c)!.Type)) > Features.MaxClusteredKeyBytes
            ? NonclusteredKey
            : null;

    /// <summary>Whether the rows are ordered by the primary key.</summary>
    public bool IsKeyClustered =>
        !_options.Contains(NonclusteredKey, StringComparer.OrdinalIgnoreCase) && !_options.Any(o => Begins(o, ClusteredUnique));

    /// <summary>Whether the rows are ordered by this unique constraint.</summary>
    public bool IsClustered(UniqueConstraint unique) =>
        _options.Contains(ClusteredUnique + Identifiers.Rules.Quote(unique.Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>What keeps the rows' history, as an option of ALTER TABLE … SET; null for nothing.</summary>
    public string? History => _options.FirstOrDefault(o => Begins(o, Versioning));

    /// <summary>Where the rows lie, as a clause behind the parenthesis; empty for the default.</summary>
    public string Placement => _options.FirstOrDefault(o => Begins(o, Place)) is { } place ? " " + place : "";

    /// <summary>What stands in WITH (…) behind the parenthesis; empty for nothing.</summary>
    public string With
    {
        get
        {
            var words = _options.Where(o => !Begins(o, Versioning) && !Begins(o, Place) && !Begins(o, ClusteredUnique) &&
                !Begins(o, NonclusteredKey)).ToList();
            return words.Count == 0 ? "" : $" WITH ({string.Join(", ", words)})";
        }
    }

    private static bool Begins(string option, string words) => option.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    // Commas within parentheses and brackets part nothing.
    private static List<string> Split(string text)
    {
        var options = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == ',' && depth == 0))
            {
                options.Add(text.Substring(start, i - start).Trim());
                start = i + 1;
            }
            else
            {
                depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' ? -1 : 0;
            }
        }

        return options;
    }
}
