using System.Globalization;
using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Migration.Preflight.Keys;

/// <summary>What the keys of a table came to.</summary>
internal static class KeyFindings
{
    /// <summary>The findings about one key.</summary>
    /// <param name="rule">The key.</param>
    /// <param name="tally">What was met.</param>
    /// <param name="isFull">Whether the memory did not hold all keys.</param>
    /// <param name="megabytes">How many would hold those of the table.</param>
    /// <param name="describe">Names an example.</param>
    public static IEnumerable<Finding> Of(KeyRule rule, KeyTally tally, bool isFull, long megabytes, Func<KeyCollision, string> describe)
    {
        foreach (var question in rule.Questions)
        {
            var (withNull, withoutNull) = (question.IsAboutNull || !rule.SeparatesNulls, !question.IsAboutNull);
            var rows = tally.Hits(withNull, withoutNull);
            var reason = isFull
                    ? Diagnostic.Create(Codes.KeysOutgrowMemory, Label(rule), megabytes.ToString(CultureInfo.InvariantCulture))
                : rows == 0 && tally.Unsure(withNull, withoutNull) is > 0 and var unsure
                    ? Diagnostic.Create(Codes.KeyLettersUnknown, Label(rule), unsure.ToString(CultureInfo.InvariantCulture))
                : rows > 0 && rule.Key.HasFilter
                    ? Diagnostic.Create(Codes.KeyFilterUntold, Label(rule), rows.ToString(CultureInfo.InvariantCulture))
                : null;
            var state = question.IsAccepted ? FindingState.Accepted
                : rows > 0 && !rule.Key.HasFilter ? FindingState.Open
                : reason is null ? FindingState.Cleared
                : FindingState.Unchecked;
            yield return new(
                rule.Key.Table, Name(rule), question.Anomaly, state, rows, [.. tally.Examples(withNull, withoutNull).Select(describe)])
            {
                Key = rule.Key,
                Reason = state == FindingState.Accepted ? null : reason,
            };
        }
    }

    /// <summary>The finding about a key that no scan can tell.</summary>
    public static Finding Untold(KeyComparison key, KeyQuestion question) => new(
        key.Table, Name(key), question.Anomaly, question.IsAccepted ? FindingState.Accepted : FindingState.Unchecked, 0, []) { Key = key };

    private static string Name(KeyRule rule) => Name(rule.Key);

    private static string Name(KeyComparison key) => $"{key.Name ?? "primary key"} ({string.Join(", ", key.Columns)})";

    private static string Label(KeyRule rule) => $"{rule.Key.Table}, {Name(rule)}";
}
