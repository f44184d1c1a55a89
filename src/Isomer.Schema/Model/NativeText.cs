namespace Isomer.Schema;

/// <summary>Text in one engine's own words; never passed to another engine as it stands.</summary>
/// <param name="Engine">The engine's id.</param>
/// <param name="Text">The engine's text.</param>
public sealed record NativeText(string Engine, string Text);
