namespace Isomer.Dialects.SqlServer;

/// <summary>
/// What stands behind the type in a column's native text: <c>datetime2(7) GENERATED ALWAYS AS ROW START HIDDEN</c>, <c>int SPARSE</c>. It
/// belongs to no type.
/// </summary>
/// <param name="Type">The store type.</param>
/// <param name="Attributes">What follows it; empty for nothing.</param>
internal sealed record ColumnAttributes(string Type, string Attributes)
{
    private const string Period = "GENERATED ALWAYS AS ROW ";
    private const string HiddenWord = "HIDDEN";
    private const string Sparse = "SPARSE";
    private const string RowGuid = "ROWGUIDCOL";

    private static readonly string[] Words = [" " + Period, " " + HiddenWord, " " + Sparse, " " + RowGuid, " MASKED WITH "];

    /// <summary>Takes a native text apart.</summary>
    public static ColumnAttributes Split(string native)
    {
        var at = Words.Select(w => native.IndexOf(w, StringComparison.OrdinalIgnoreCase)).Where(i => i > 0).DefaultIfEmpty(native.Length)
            .Min();
        return new(native.Substring(0, at), native.Substring(at).Trim());
    }

    /// <summary>
    /// Whether the server gives the column the time of each change; such a column is created plain, so that it can be loaded.
    /// </summary>
    public bool IsPeriod => Has(Period);

    /// <summary>Whether a period column is hidden from <c>SELECT *</c>.</summary>
    public bool IsHidden => Has(HiddenWord);

    /// <summary>What stands directly behind the type and its collation.</summary>
    public string BehindType =>
        IsPeriod ? "" : Has(Sparse) ? Sparse : Attributes.StartsWith("MASKED", StringComparison.OrdinalIgnoreCase) ? Attributes : "";

    /// <summary>What stands at the column's end.</summary>
    public string AtEnd => Has(RowGuid) ? RowGuid : "";

    /// <summary>What another engine does not do, for people; null where there is nothing.</summary>
    public string? Behaviour =>
        IsPeriod ? "takes the time of each change, for the table's history"
        : Attributes.StartsWith("MASKED", StringComparison.OrdinalIgnoreCase) ? "is masked for users without the right to see it"
        : null;

    private bool Has(string words) => Attributes.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}
