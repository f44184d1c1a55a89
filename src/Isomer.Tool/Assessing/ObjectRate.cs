namespace Isomer.Tool.Assessing;

/// <summary>What an object of a kind costs.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The kind's name for people.</param>
/// <param name="ReviewMinutes">To review and test one that is made.</param>
/// <param name="RewriteMinutes">To begin with one that somebody has to write anew, beside what its lines cost.</param>
internal sealed record ObjectRate(ObjectKind Kind, string Name, decimal ReviewMinutes, decimal RewriteMinutes);
