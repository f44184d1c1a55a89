using System.Data.Common;

namespace Isomer.MySql;

/// <summary>A failure that another try may not meet. The drivers do not agree in telling so themselves.</summary>
internal sealed class TransientException(string message, Exception inner) : DbException(message, inner)
{
    public override bool IsTransient => true;
}
