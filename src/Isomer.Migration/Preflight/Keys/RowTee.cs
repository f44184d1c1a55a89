using Isomer.Engines;
using Isomer.Migration.Copying;

namespace Isomer.Migration.Preflight.Keys;

/// <summary>Passes each row to two writers.</summary>
internal sealed class RowTee : TeeRowWriter
{
    public RowTee(RowWriter first, RowWriter second) => (First, Second) = (first, second);

    public override void BeginRow()
    {
        base.BeginRow();
        First.BeginRow();
        Second!.BeginRow();
    }

    public override void EndRow()
    {
        First.EndRow();
        Second!.EndRow();
    }

    public override void CancelRow()
    {
        First.CancelRow();
        Second!.CancelRow();
    }
}
