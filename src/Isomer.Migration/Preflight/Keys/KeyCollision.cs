namespace Isomer.Migration.Preflight.Keys;

/// <summary>A row whose key another row has too.</summary>
/// <param name="Hash">The hash of the key.</param>
/// <param name="OtherRange">The range of the other row, which was met before.</param>
/// <param name="Range">The range of the row.</param>
/// <param name="Row">The row's primary key.</param>
internal sealed record KeyCollision(UInt128 Hash, int OtherRange, int Range, string Row);
