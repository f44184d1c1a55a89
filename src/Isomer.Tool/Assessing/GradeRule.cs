namespace Isomer.Tool.Assessing;

/// <summary>When a grade is given.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Text">The rule for people.</param>
/// <param name="Holds">The rule: what needs a decision, what is not portable, and the hours that both cost.</param>
internal sealed record GradeRule(
    Grade Grade, string Text, Func<IReadOnlyList<Finding>, IReadOnlyList<NativePart>, decimal, bool> Holds);
