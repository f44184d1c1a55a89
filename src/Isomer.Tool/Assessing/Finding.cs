using Isomer.Schema;

namespace Isomer.Tool.Assessing;

/// <summary>An anomaly, or a finding of the mapping, in the report.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">The code's title.</param>
/// <param name="IsError">Whether nothing is made before it is mended.</param>
/// <param name="Path">
/// Where in the blueprint, or in the mapping; no line, which would change with every line above. Empty for the schema as a whole.
/// </param>
/// <param name="Message">What changes, with a value or a case that shows it.</param>
/// <param name="Class">What it does to the schema or its values; null for a finding of the mapping.</param>
/// <param name="Reason">Why the mapping accepts it; null where it does not.</param>
internal sealed record Finding(
    string Code, string Title, bool IsError, string Path, string Message, AnomalyClass? Class = null, string? Reason = null)
{
    /// <summary>What stays the same from run to run, and tells findings apart: several of one place and code share it.</summary>
    public string Key => $"{Code} {Path}".TrimEnd();
}
