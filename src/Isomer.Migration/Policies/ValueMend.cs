using Isomer.Dialects;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Migration.Policies;

/// <summary>
/// Makes a value that breaks a rule into the nearest one that keeps it: one class per kind of rule, called for such values alone.
/// </summary>
internal abstract class ValueMend
{
    /// <summary>The mend of a rule by a policy; null where there is none.</summary>
    public static ValueMend? Of(ValueRule rule, LossPolicy policy) => (rule, policy == LossPolicy.Round) switch
    {
        (ScaleRule scale, var rounds) => new ScaleMend(scale.Most, rounds),
        (SignificantDigitsRule digits, var rounds) => new SignificantDigitsMend(digits.Most, rounds),
        (FractionDigitsRule digits, var rounds) => new FractionDigitsMend(digits.Most, rounds),
        (NoNegativeZeroRule, _) => new ZeroSignMend(),
        (_, true) => null,
        (WholeDigitsRule digits, _) => new WholeDigitsMend(digits.Most),
        (WholeNumberRule range, _) => new WholeNumberMend(range.Least, range.Greatest),
        (NoInfinityRule, _) => new InfinityMend(),
        (InstantRangeRule range, _) => new InstantRangeMend(range.Least, range.Greatest),
        (DateRangeRule range, _) => new DateRangeMend(range.First, range.Last),
        (NoInfiniteDateRule range, _) => new InfiniteDateMend(range.First, range.Last),
        (TimeOfDayRule, _) => new TimeOfDayMend(),
        (BeforeEndOfDayRule, _) => new EndOfDayMend(),
        (TextLengthRule length, _) => new TextLengthMend(length.Most),
        (ByteLengthRule length, _) => new ByteLengthMend(length.Most),
        (NoZeroCharacterRule, _) => new ZeroCharacterMend(),
        _ => null,
    };

    public virtual NumberValue Mend(in NumberValue value) => value;

    public virtual double Mend(double value) => value;

    public virtual float Mend(float value) => value;

    public virtual DateValue Mend(DateValue value) => value;

    public virtual TimeValue Mend(TimeValue value) => value;

    public virtual TimestampValue Mend(TimestampValue value) => value;

    public virtual IntervalValue Mend(IntervalValue value) => value;

    /// <param name="value">The text in UTF-8.</param>
    /// <param name="buffer">Room for a text that is no part of the value; grown where needed, and good until the next call.</param>
    public virtual ReadOnlySpan<byte> MendUtf8(ReadOnlySpan<byte> value, ref byte[] buffer) => value;

    public virtual ReadOnlySpan<byte> MendBytes(ReadOnlySpan<byte> value) => value;
}
