namespace Isomer.Schema;

/// <summary>Which facets there are, which values they take, and which value is the same as none.</summary>
internal static class FacetRules
{
    // A facet with a closed list of values; the first is the default where DefaultIsFirst, so that one meaning has one spelling.
    private sealed record Rule(string[] Values, bool DefaultIsFirst);

    private static readonly string[] s_collations = ["binary", "ci", "ci_ai", "nocase", "rtrim"];

    private static readonly Dictionary<string, Rule> s_closed = new(StringComparer.Ordinal)
    {
        [FacetNames.Unit] = new(["char", "utf16", "byte"], DefaultIsFirst: true),
        [FacetNames.Zone] = new(["utc", "offset", "region"], DefaultIsFirst: true),
        [FacetNames.Fidelity] = new(["text", "model"], DefaultIsFirst: false),
        [FacetNames.Fields] = new(["ym", "ds", "full"], DefaultIsFirst: false),
    };

    private static readonly HashSet<string> s_flags = new(StringComparer.Ordinal)
    {
        FacetNames.Fixed, "locale_bound", "national", "sparse", "typed", "unsigned",
    };

    private static readonly HashSet<string> s_open = new(StringComparer.Ordinal)
    {
        FacetNames.Collation, FacetNames.Name, "axis", "binary_codec", "binary_precision", "bounds", "capacity", "charset", "decimals",
        "digits", "dims", "display", "elem", "family", "grid", "kind", "leading", "model", "order", "range", "specials", "srid",
        "text_codec", "trailing_space", "zerofill",
    };

    /// <summary>The name of every facet.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. s_closed.Keys, .. s_flags, .. s_open];

    /// <summary>Whether a facet says what its absence says, so that it is not kept.</summary>
    public static bool IsDefault(Facet facet) =>
        s_closed.TryGetValue(facet.Name, out var rule) && rule.DefaultIsFirst && facet.Value == rule.Values[0];

    /// <summary>What is wrong with a facet, or null; the facet comes back in its canonical spelling.</summary>
    public static string? Check(ref Facet facet)
    {
        if (s_flags.Contains(facet.Name))
        {
            return facet.Value is null ? null : $"the facet '{facet.Name}' takes no value";
        }

        if (s_closed.TryGetValue(facet.Name, out var rule))
        {
            var value = facet.Value?.ToLowerInvariant();
            facet = new(facet.Name, value);
            return value is not null && rule.Values.Contains(value)
                ? null
                : $"the facet '{facet.Name}' takes one of {string.Join(", ", rule.Values)}";
        }

        if (!s_open.Contains(facet.Name))
        {
            return $"there is no facet '{facet.Name}'";
        }

        if (facet.Name == FacetNames.Collation && facet.Value?.ToLowerInvariant() is { } collation && s_collations.Contains(collation))
        {
            facet = new(facet.Name, collation);
        }

        // `specials` alone stands for every special value of the type.
        return facet.Value is null && facet.Name != "specials" ? $"the facet '{facet.Name}' needs a value: {facet.Name}=…" : null;
    }
}
