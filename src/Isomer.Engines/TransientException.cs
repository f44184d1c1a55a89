using System.Data.Common;

namespace Isomer.Engines;

/// <summary>A failure that another try may not meet. The drivers do not agree in telling so themselves.</summary>
/// <param name="message">What happened, without values and secrets.</param>
/// <param name="inner">The driver's exception.</param>
public sealed class TransientException(string message, Exception inner) : DbException(message, inner)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}
