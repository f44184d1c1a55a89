namespace Isomer.Schema;

/// <summary>Text that only one engine understands, kept because it did not parse. Stands only as the root of an expression.</summary>
/// <param name="Native">The engine and its text.</param>
public sealed record NativeExpression(NativeText Native) : Expression
{
    /// <inheritdoc/>
    public override bool IsNative => true;
}
