namespace Isomer.Generator.Naming;

/// <summary>
/// The singular of an English plural in Pascal case, by its ending: simple enough to foresee. What no rule knows stays as it is; a wrong
/// guess is a name, never a lost row. docs/generated-code.md lists the rules.
/// </summary>
internal static class Singular
{
    // Last words that the endings below would get wrong.
    private static readonly (string Plural, string Singular)[] Irregular =
    [
        ("Aliases", "Alias"), ("Analyses", "Analysis"), ("Buses", "Bus"), ("Bonuses", "Bonus"), ("Caches", "Cache"), ("Campuses", "Campus"),
        ("Children", "Child"), ("Cookies", "Cookie"), ("Men", "Man"), ("Women", "Woman"), ("Movies", "Movie"),
        ("News", "News"), ("People", "Person"), ("Series", "Series"), ("Shoes", "Shoe"), ("Species", "Species"), ("Statuses", "Status"),
        ("Viruses", "Virus"),
    ];

    // First that fits wins; the replacement takes the ending's place.
    private static readonly (string Ending, string Replacement)[] Endings =
    [
        ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("oes", "o"),
        ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", ""),
    ];

    // `Gas` is no plural, and `Ties` is none of `Ty`.
    private const int ShortestSingular = 3;

    public static string Of(string plural)
    {
        foreach (var (word, singular) in Irregular)
        {
            // Words are in Pascal case: `Specimen` does not end with the word `Men`.
            if (plural.EndsWith(word, StringComparison.Ordinal))
            {
                return plural.Substring(0, plural.Length - word.Length) + singular;
            }
        }

        foreach (var (ending, replacement) in Endings)
        {
            var stem = plural.Length - ending.Length;
            if (stem + replacement.Length >= ShortestSingular && plural.EndsWith(ending, StringComparison.Ordinal))
            {
                return plural.Substring(0, stem) + replacement;
            }
        }

        return plural;
    }
}
