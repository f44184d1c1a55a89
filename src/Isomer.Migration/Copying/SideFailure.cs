using Isomer.Engines;
using Isomer.Migration.Connections;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>Says of a breakdown in the middle of a run which side and table it struck.</summary>
internal static class SideFailure
{
    // What an engine has put into words already, but without the table. Its other findings say what to do, and stand as they are.
    private static readonly Code[] Breakdowns = [Codes.ConnectionLost, Codes.ServerFailed, Codes.ServerUnreachable];

    /// <summary>Whether it is a breakdown, and neither a value's fault, nor a finding with words of its own, nor the user's wish.</summary>
    public static bool Is(Exception e) => e is IsomerException finding
        ? Breakdowns.Contains(finding.Diagnostic.Code)
        : e is not (OperationCanceledException or ValueException);

    /// <summary>The finding for people.</summary>
    /// <param name="code"><see cref="Codes.ReadingFailed"/> or <see cref="Codes.DestinationFailed"/>.</param>
    /// <param name="side">The database that failed.</param>
    /// <param name="table">The table that was moved.</param>
    /// <param name="redactor">Masks secrets in a driver's words.</param>
    /// <param name="e">What happened.</param>
    public static IsomerException Of(Code code, IDatabase side, string table, Redactor redactor, Exception e) =>
        new(Diagnostic.Create(code, side.DisplayName, table, Sentence(side, redactor, e)), e);

    // An engine's finding begins with the side's name, which the message has.
    private static string Sentence(IDatabase side, Redactor redactor, Exception e)
    {
        var text = e is IsomerException finding ? finding.Diagnostic.Message : redactor.Message(e);
        text = text.StartsWith(side.DisplayName, StringComparison.Ordinal) ? text[side.DisplayName.Length..].TrimStart(':', ' ') : text;
        return text.EndsWith('.') ? text : text + ".";
    }
}
