namespace Isomer.Migration.Verification;

/// <summary>How much a verification does at once, and how much it shows.</summary>
/// <param name="RowsPerRange">About how many rows one worker reads at a time.</param>
/// <param name="SourceWidth">Ranges of the source read at once.</param>
/// <param name="DestinationWidth">Ranges of the destination read at once.</param>
/// <param name="Shown">Differences shown per table.</param>
/// <param name="ShowValues">Whether values are shown, not only columns.</param>
internal sealed record VerifyLimits(long RowsPerRange, int SourceWidth, int DestinationWidth, int Shown, bool ShowValues);
