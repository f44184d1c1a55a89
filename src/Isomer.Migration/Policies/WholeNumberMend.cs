using Isomer.Engines.Values;

namespace Isomer.Migration.Policies;

/// <summary>The nearest whole number of a range; digits after the point fall towards zero. NaN and infinities stay.</summary>
internal sealed class WholeNumberMend(decimal least, decimal greatest) : ValueMend
{
    private readonly NumberValue _least = NumberValue.From(least);
    private readonly NumberValue _greatest = NumberValue.From(greatest);

    public override NumberValue Mend(in NumberValue value) =>
        !value.IsFinite ? value
        : value.CompareTo(_least) < 0 ? _least
        : value.CompareTo(_greatest) > 0 ? _greatest
        : ScaleMend.Cut(value, 0, rounds: false);
}
