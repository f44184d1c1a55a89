namespace Isomer.Schema;

/// <summary>What becomes of a value that the destination does not hold.</summary>
public enum LossPolicy
{
    /// <summary>The row is set aside into the reject file, counted, and the copy goes on.</summary>
    Reject,

    /// <summary>The nearest value towards zero, or the part of a text, that fits.</summary>
    Clip,

    /// <summary>NULL.</summary>
    Null,

    /// <summary>The nearest value with as many digits as fit; half away from zero.</summary>
    Round,

    /// <summary>The column becomes a text, which holds every value.</summary>
    Text,
}
