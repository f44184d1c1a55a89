namespace Isomer.Dialects;

/// <summary>
/// An engine's collations, by name. Equality in a blueprint without the facet is that of the characters themselves, so the default here is
/// a binary collation, whatever that of the database is: in others 'a' equals 'A', or 'a '.
/// </summary>
/// <param name="engine">The engine's id.</param>
/// <param name="exact">The collation of created tables: equal is what has the same characters.</param>
/// <param name="byFacet">The facet's portable values and the collation that each is.</param>
/// <param name="kin">Another engine, and which of its collations are this one's by the same name; null for none.</param>
internal sealed class NamedCollations(
    string engine, string exact, IReadOnlyDictionary<string, string> byFacet, (string Engine, Func<string, bool> IsShared)? kin = null)
{
    private readonly string _own = engine + ":";

    /// <summary>The collation of created tables.</summary>
    public string Exact => exact;

    /// <summary>The facet as the engine keeps it, empty for the default; null for one that it lacks.</summary>
    public string? Fit(string collation) =>
        collation == "binary" ? ""
        : Name(collation) is { } name ? Facet(name) ?? ""
        : null;

    /// <summary>What follows COLLATE; null for the default.</summary>
    public string? Name(string? collation) =>
        collation is null or "binary" ? null
        : byFacet.TryGetValue(collation, out var name) ? name
        : OwnName(collation);

    private string? OwnName(string collation) =>
        After(_own, collation) ?? (kin is { } other && After(other.Engine + ":", collation) is { } name && other.IsShared(name)
            ? name
            : null);

    // A collation stands in a statement without quotes: what is no word is no collation.
    private static string? After(string prefix, string collation) =>
        collation.StartsWith(prefix, StringComparison.Ordinal) && collation.Length > prefix.Length
            && collation.Skip(prefix.Length).All(c => c == '_' || char.IsLetterOrDigit(c))
            ? collation.Substring(prefix.Length)
            : null;

    /// <summary>The facet of a collation's name; null for that of created tables.</summary>
    public string? Facet(string name) =>
        name == exact ? null : byFacet.FirstOrDefault(f => f.Value == name).Key ?? _own + name;
}
