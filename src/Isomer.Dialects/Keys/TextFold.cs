namespace Isomer.Dialects;

/// <summary>Which texts a unique key takes for one, besides those of the same characters.</summary>
public enum TextFold
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those that differ in case, width, form, or characters that do not print.</summary>
    Case,

    /// <summary>The same, and those that differ in accents.</summary>
    CaseAndAccents,

    /// <summary>Only the engine knows: a collation by its own name.</summary>
    Unknown,
}
