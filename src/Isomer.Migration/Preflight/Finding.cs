using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Migration.Preflight;

/// <summary>What a preflight found about one column, or about one unique key.</summary>
/// <param name="Table">The table, as the mapping calls it.</param>
/// <param name="Column">The column, as the mapping calls it; of a key, its name and columns.</param>
/// <param name="Diagnostic">The anomaly; or ISO5041, where values are none of their column's type.</param>
/// <param name="State">What becomes of it.</param>
/// <param name="Rows">How many rows are touched; zero where nobody can tell. Of a key, those that share it with a row before.</param>
/// <param name="Examples">The keys of a few of them; none where the table has no primary key.</param>
internal sealed record Finding(
    string Table, string Column, Diagnostic Diagnostic, FindingState State, long Rows, IReadOnlyList<string> Examples)
{
    /// <summary>The key; null where the finding is about a column.</summary>
    public KeyComparison? Key { get; init; }

    /// <summary>Why nobody can tell the rows, or all of them; null where there is no more to say.</summary>
    public Diagnostic? Reason { get; init; }
}
