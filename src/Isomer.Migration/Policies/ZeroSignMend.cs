namespace Isomer.Migration.Policies;

/// <summary>Zero without its sign.</summary>
internal sealed class ZeroSignMend : ValueMend
{
    public override double Mend(double value) => value == 0 ? 0 : value;

    public override float Mend(float value) => value == 0 ? 0 : value;
}
