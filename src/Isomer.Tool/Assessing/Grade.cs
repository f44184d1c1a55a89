namespace Isomer.Tool.Assessing;

/// <summary>How hard a move is, the easiest first; <see cref="GradeRules"/> states each.</summary>
internal enum Grade
{
    A,
    B,
    C,
    D,
    E,
}
