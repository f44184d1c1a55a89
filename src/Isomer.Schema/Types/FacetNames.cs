namespace Isomer.Schema;

/// <summary>The names of facets, as docs/canonical-types.md lists them.</summary>
public static class FacetNames
{
    /// <summary>Length unit of <c>string</c>: <c>char</c> (default), <c>utf16</c> or <c>byte</c>.</summary>
    public const string Unit = "unit";

    /// <summary>Stands for a blank-padded string or zero-padded binary.</summary>
    public const string Fixed = "fixed";

    /// <summary>
    /// Equality and order: <c>binary</c>, <c>ci</c>, <c>ci_ai</c>, <c>nocase</c> (ASCII letters only), <c>rtrim</c>, or <c>engine:name</c>.
    /// </summary>
    public const string Collation = "collation";

    /// <summary>The name of the enum type in <see cref="Blueprint.Enums"/>.</summary>
    public const string Name = "name";

    /// <summary><c>text</c> (verbatim) or <c>model</c> (parsed, normalised) for <c>json</c>.</summary>
    public const string Fidelity = "fidelity";

    /// <summary>Fields of <c>interval</c>: <c>ym</c>, <c>ds</c> or <c>full</c>.</summary>
    public const string Fields = "fields";

    /// <summary>Every facet that there is, in no order.</summary>
    public static IReadOnlyCollection<string> All => FacetRules.Names;

    /// <summary>What of a zoned timestamp is kept: <c>utc</c> (default), <c>offset</c> or <c>region</c>.</summary>
    public const string Zone = "zone";
}
