namespace Isomer.Dialects.MySql;

/// <summary>
/// What stands behind the type in a column's native text: <c>ON UPDATE current_timestamp(6)</c>, <c>INVISIBLE</c>. It belongs to no type,
/// and a statement has it behind everything else.
/// </summary>
/// <param name="Type">The store type.</param>
/// <param name="Attributes">What follows it; empty for nothing.</param>
internal sealed record ColumnAttributes(string Type, string Attributes)
{
    private static readonly string[] Words = [" on update ", " invisible"];

    /// <summary>Takes a native text apart.</summary>
    public static ColumnAttributes Split(string native)
    {
        var at = Words.Select(w => native.IndexOf(w, StringComparison.OrdinalIgnoreCase)).Where(i => i > 0).DefaultIfEmpty(native.Length)
            .Min();
        return new(native.Substring(0, at), native.Substring(at).Trim());
    }

    /// <summary>What another engine does not do, for people; null where there is nothing.</summary>
    public string? Behaviour =>
        Attributes.StartsWith(Words[0].Trim(), StringComparison.OrdinalIgnoreCase) ? "takes the time of each update"
        : Attributes.Length > 0 ? "is hidden from SELECT *"
        : null;
}
