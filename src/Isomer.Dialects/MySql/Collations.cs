namespace Isomer.Dialects.MySql;

/// <summary>
/// One flavour's collations. Equality in a blueprint without the facet is that of the characters themselves, so the default here is the
/// binary collation that does not pad: in the others 'a' equals 'A', or 'a '.
/// </summary>
/// <param name="engine">The flavour's id.</param>
/// <param name="exact">The collation of created tables: equal is what has the same characters.</param>
/// <param name="byFacet">The facet's portable values and the collation that each is.</param>
internal sealed class Collations(string engine, string exact, IReadOnlyDictionary<string, string> byFacet)
{
    // https://dev.mysql.com/doc/refman/8.4/en/charset-collation-names.html
    public static Collations MySql { get; } = new(Dialect.EngineId, "utf8mb4_0900_bin", new Dictionary<string, string>
    {
        ["ci"] = "utf8mb4_0900_as_ci",
        ["ci_ai"] = "utf8mb4_0900_ai_ci",
    });

    private readonly string _own = engine + ":";

    /// <summary>The collation of created tables.</summary>
    public string Exact => exact;

    /// <summary>The facet as the engine keeps it, empty for the default; null for one that it lacks.</summary>
    public string? Fit(string collation) =>
        collation == "binary" || collation == _own + exact ? ""
        : byFacet.ContainsKey(collation) || collation.StartsWith(_own, StringComparison.Ordinal) ? collation
        : null;

    /// <summary>What follows COLLATE; null for the default.</summary>
    public string? Name(string? collation) =>
        collation is null or "binary" ? null
        : byFacet.TryGetValue(collation, out var name) ? name
        : collation.StartsWith(_own, StringComparison.Ordinal) ? collation.Substring(_own.Length)
        : null;

    /// <summary>The facet of a collation's name; null for that of created tables.</summary>
    public string? Facet(string name) =>
        name == exact ? null : byFacet.FirstOrDefault(f => f.Value == name).Key ?? _own + name;
}
