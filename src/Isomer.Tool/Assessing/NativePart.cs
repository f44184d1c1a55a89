namespace Isomer.Tool.Assessing;

/// <summary>Something in an engine's own words that the destination does not get.</summary>
/// <param name="Code">The code of the anomaly that says so.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The same for people, in the engine's word where there is no other.</param>
/// <param name="Path">Where in the blueprint.</param>
/// <param name="Name">Its name.</param>
/// <param name="Engine">The id of the engine whose words they are.</param>
/// <param name="Text">The words.</param>
/// <param name="Message">What becomes of it.</param>
internal sealed record NativePart(
    string Code, ObjectKind Kind, string Word, string Path, string Name, string Engine, string Text, string Message)
{
    /// <summary>What stays the same from run to run.</summary>
    public string Key => $"{Code} {Path}";

    /// <summary>Lines of the text that are not blank.</summary>
    public int Lines => Text.Split('\n').Count(l => !string.IsNullOrWhiteSpace(l));
}
