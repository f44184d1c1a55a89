namespace Isomer.Schema;

/// <summary>Drops a view.</summary>
/// <param name="View">The view.</param>
public sealed record DropView(View View) : Change
{
    /// <inheritdoc/>
    public override string Target => $"views/{View.Name}";
}
