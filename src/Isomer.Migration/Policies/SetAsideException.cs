namespace Isomer.Migration.Policies;

/// <summary>A row that the mapping's policy sets aside.</summary>
/// <param name="policy">The policy.</param>
internal sealed class SetAsideException(ColumnPolicy policy)
    : Exception($"The value does not fit ({policy.Code}), and the mapping's policy sets the row aside.")
{
    public ColumnPolicy Policy => policy;
}
