using Isomer.Engines;
using Isomer.Engines.Hashing;

namespace Isomer.Migration.Copying;

/// <summary>Writes each value into a batch and into the row's hash, so that a copied row is hashed on its way.</summary>
internal sealed class HashingRowWriter : TeeRowWriter
{
    /// <param name="hasher">Takes the hash.</param>
    public HashingRowWriter(RowHasher hasher) => Second = hasher;

    /// <summary>Goes on into another batch.</summary>
    public void Use(RowBatch batch) => First = batch;

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
