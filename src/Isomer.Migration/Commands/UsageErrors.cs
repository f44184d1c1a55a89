using System.CommandLine;

namespace Isomer.Migration.Commands;

/// <summary>
/// What is wrong with a command line. After a misspelt word the parser takes a connection string for a word as well: it is never shown.
/// </summary>
internal static class UsageErrors
{
    /// <summary>The messages, without those that only follow from the first word that was not understood.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count == 0)
        {
            return parsed.Errors.Select(e => e.Message);
        }

        var word = parsed.UnmatchedTokens[0];
        var command = parsed.CommandResult.Command;
        var place = command is RootCommand ? "a command" : $"an option of `{command.Name}`";
        return [IsPlain(word)
            ? $"'{word}' is not {place}."
            : $"A value stands where {place} is expected; it is not shown, because it may hold a secret."];
    }

    private static bool IsPlain(string word) => word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
