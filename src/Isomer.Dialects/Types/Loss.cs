namespace Isomer.Dialects;

/// <summary>What a step from one type, name or clause to another costs; the words of docs/canonical-types.md, section 0.</summary>
internal enum Loss
{
    /// <summary>Every value is held and reads back the same.</summary>
    None,

    /// <summary>Every value fits, and the destination admits more. Silent.</summary>
    Widening,

    /// <summary>No value is lost, but form, order, equality or operators change.</summary>
    Representation,

    /// <summary>Some legal values do not fit, or are changed.</summary>
    Narrowing,

    /// <summary>There is no faithful form.</summary>
    Unsupported,
}
