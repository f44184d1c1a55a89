using Isomer.Dialects;
using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

/// <summary>
/// Tells whether a value breaks a rule: one class per rule, which overrides the method of each carrier that it can judge
/// (<see cref="CanJudge"/>); the others are never called.
/// </summary>
internal abstract class ValueTest
{
    /// <summary>The test of a rule; null where the rule says nothing about values that travel so.</summary>
    public static ValueTest? Of(ValueRule rule, Carrier carrier)
    {
        ValueTest test = rule switch
        {
            FractionDigitsRule digits => new FractionDigitsTest(digits.Most),
            WholeDigitsRule digits => new WholeDigitsTest(digits.Most),
            ScaleRule digits => new ScaleTest(digits.Most),
            NoNanRule => new NoNanTest(),
            NoInfinityRule => new NoInfinityTest(),
            NoNegativeZeroRule => new NoNegativeZeroTest(),
            TextLengthRule length => new TextLengthTest(length.Most),
            ByteLengthRule length => new ByteLengthTest(length.Most),
            InstantRangeRule range => new InstantRangeTest(range.Least, range.Greatest),
            TimeOfDayRule => new TimeOfDayTest(),
            BeforeEndOfDayRule => new BeforeEndOfDayTest(),
            NoOffsetRule => new NoOffsetTest(),
            DateRangeRule range => new DateRangeTest(range.First, range.Last),
            NoInfiniteDateRule => new NoInfiniteDateTest(),
            NoZeroCharacterRule => new NoZeroCharacterTest(),
            NoZeroDateRule => new NoZeroDateTest(),
            SignificantDigitsRule digits => new SignificantDigitsTest(digits.Most),
            WholeNumberRule range => new WholeNumberTest(range.Least, range.Greatest),
            ConvertibleRule => new ConvertibleTest(),
            NotEmptyRule => new NotEmptyTest(),
            NotNullRule => new NotNullTest(),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "This rule has no test."),
        };
        return test.CanJudge(carrier) ? test : null;
    }

    /// <summary>Whether NULL breaks the rule.</summary>
    public virtual bool BreaksOnNull => false;

    public abstract bool CanJudge(Carrier carrier);

    public virtual bool Breaks(long value) => false;

    public virtual bool Breaks(ulong value) => false;

    public virtual bool Breaks(in NumberValue value) => false;

    public virtual bool Breaks(double value) => false;

    public virtual bool BreaksUtf8(ReadOnlySpan<byte> value) => false;

    public virtual bool BreaksBytes(ReadOnlySpan<byte> value) => false;

    public virtual bool Breaks(DateValue value) => false;

    public virtual bool Breaks(TimeValue value) => false;

    public virtual bool Breaks(TimestampValue value) => false;

    public virtual bool Breaks(IntervalValue value) => false;
}
