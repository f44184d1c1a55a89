namespace Isomer.Schema;

/// <summary>Adds a view.</summary>
/// <param name="View">The view.</param>
public sealed record AddView(View View) : Change
{
    /// <inheritdoc/>
    public override string Target => $"views/{View.Name}";
}
