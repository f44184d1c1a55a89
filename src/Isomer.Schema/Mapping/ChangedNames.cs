namespace Isomer.Schema;

/// <summary>The tables and columns that stay behind or are called otherwise. Native text that names one cannot follow.</summary>
internal sealed class ChangedNames(Blueprint source, IReadOnlyDictionary<QualifiedName, TablePlan> plans)
{
    private readonly List<(string Table, string? Column)> _changed = [.. source.Tables.SelectMany(table => Changes(table, plans))];

    /// <summary>Whether native text names what changed; if so, that it stays behind is reported.</summary>
    public bool LeavesBehind(string what, string text, MappingFindings findings, string target = "")
    {
        foreach (var (table, column) in _changed)
        {
            if (Mentions(text, table) && (column is null || Mentions(text, column)))
            {
                findings.Report(
                    Codes.PartLeftBehind, target, what, column is null ? $"the table '{table}'" : $"the column '{column}' of '{table}'");
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Table, string? Column)> Changes(Table table, IReadOnlyDictionary<QualifiedName, TablePlan> plans)
    {
        if (!plans.TryGetValue(table.Name, out var plan) || plan.TargetName != table.Name)
        {
            return [(table.Name.Name, null)];
        }

        return plan.Columns.Where(c => c.IsExcluded || c.TargetName != c.Source.Name)
            .Select(c => (table.Name.Name, (string?)c.Source.Name));
    }

    // As a word of its own, in any case: engines fold names in different ways.
    private static bool Mentions(string text, string name)
    {
        for (var i = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); i >= 0;
            i = text.IndexOf(name, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = i + name.Length;
            if ((i == 0 || !IsWordCharacter(text[i - 1])) && (end == text.Length || !IsWordCharacter(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordCharacter(char c) => c == '_' || char.IsLetterOrDigit(c);
}
