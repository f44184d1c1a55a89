namespace Isomer.Migration.Policies;

/// <summary>The greatest finite number, with the infinity's sign.</summary>
internal sealed class InfinityMend : ValueMend
{
    public override double Mend(double value) => value > 0 ? double.MaxValue : double.MinValue;

    public override float Mend(float value) => value > 0 ? float.MaxValue : float.MinValue;
}
