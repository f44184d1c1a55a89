namespace Isomer.Schema;

// ISO2140 to ISO2142, ISO2166 to ISO2169: texts and collations. Arguments: the column, its type, the store type, the engine, the witness.
public static partial class Codes
{
    /// <summary>A text whose length counts characters and is bound in bytes.</summary>
    public static readonly Code TextBytesLost = new(
        "ISO2140", Severity.Warning, "Too many bytes of text",
        "{0}: {1} becomes {2} on {3} (narrowing): a text has a limit of bytes besides its length in characters; {4}. Give the column " +
        "another type in the mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>The character U+0000 on an engine that takes none.</summary>
    public static readonly Code ZeroCharacterLost = new(
        "ISO2141", Severity.Info, "No U+0000 in texts",
        "{0}: {1}: on {2} a text holds no U+0000 (narrowing); the text a, U+0000, b is refused.",
        AnomalyClass.Narrowing);

    /// <summary>A text of fixed length on an engine that neither pads nor ignores blanks.</summary>
    public static readonly Code PaddingLost = new(
        "ISO2142", Severity.Info, "Blanks at the end of a fixed text count",
        "{0}: {1} becomes {2} on {3} (behaviour): a text of fixed length is neither padded, nor compared without the blanks at its " +
        "end; {4}.",
        AnomalyClass.Behaviour);

    /// <summary>A collation without case on an engine that lacks it.</summary>
    public static readonly Code CaseFoldingLost = new(
        "ISO2166", Severity.Warning, "Case counts in comparisons",
        "{0}: the collation {1} has no equal on {2} (behaviour): texts compare by each character; {3}.",
        AnomalyClass.Behaviour);

    /// <summary>A collation without case and accents on an engine that lacks it.</summary>
    public static readonly Code AccentFoldingLost = new(
        "ISO2167", Severity.Warning, "Case and accents count in comparisons",
        "{0}: the collation {1} has no equal on {2} (behaviour): texts compare by each character; {3}.",
        AnomalyClass.Behaviour);

    /// <summary>A collation that ignores blanks at the end, on an engine that lacks it.</summary>
    public static readonly Code BlankFoldingLost = new(
        "ISO2168", Severity.Warning, "Blanks at the end count in comparisons",
        "{0}: the collation {1} has no equal on {2} (behaviour): texts compare by each character; {3}.",
        AnomalyClass.Behaviour);

    /// <summary>A collation whose place the nearest one takes.</summary>
    public static readonly Code CollationApproximated = new(
        "ISO2190", Severity.Warning, "A collation that comes near",
        "{0}: the collation {1} has no equal on {2}, and {3} comes nearest (behaviour): " +
        "which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.",
        AnomalyClass.Behaviour);

    /// <summary>An expression whose texts compare otherwise.</summary>
    public static readonly Code ComparisonChanged = new(
        "ISO2191", Severity.Warning, "A comparison by a collation that is lost",
        "{0}: the {1} compares texts by the collation {2}, which is not kept on {3} (behaviour): {4}.",
        AnomalyClass.Behaviour);

    /// <summary>A function that both engines have, and that differs for some arguments.</summary>
    public static readonly Code FunctionChanged = new(
        "ISO2192", Severity.Warning, "A function that gives another value for some arguments",
        "{0}: the {1} calls {2}, which gives another value on {3} for some arguments (behaviour): {4}.",
        AnomalyClass.Behaviour);

    /// <summary>An engine's own collation on another engine.</summary>
    public static readonly Code SortOrderLost = new(
        "ISO2169", Severity.Warning, "Another sort order",
        "{0}: the collation {1} has no equal on {2} (behaviour): texts sort, and perhaps compare, by the default collation; {3}.",
        AnomalyClass.Behaviour);
}
