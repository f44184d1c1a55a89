namespace Isomer.Migration.Preflight.Keys;

/// <summary>The bytes that the keys of one table may take while they are compared.</summary>
/// <param name="bytes">How many.</param>
internal sealed class KeyMemory(long bytes)
{
    private long _left = bytes;

    /// <summary>Takes bytes, if so many are left.</summary>
    public bool TryTake(long count)
    {
        if (Interlocked.Add(ref _left, -count) >= 0)
        {
            return true;
        }

        GiveBack(count);
        return false;
    }

    public void GiveBack(long count) => Interlocked.Add(ref _left, count);
}
