namespace Isomer.Acceptance.Infrastructure;

/// <summary>What is not there of that which a driver stands on.</summary>
public enum Missing
{
    /// <summary>The assembly.</summary>
    Assembly,

    /// <summary>A type of it.</summary>
    Type,

    /// <summary>A method of a type.</summary>
    Method,
}
