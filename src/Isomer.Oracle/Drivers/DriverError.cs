namespace Isomer.Oracle;

/// <summary>One of the errors in a driver's exception.</summary>
/// <param name="Number">The server's number: 1 for ORA-00001.</param>
/// <param name="Row">Which of the bound rows, zero-based; negative where the driver does not tell.</param>
/// <param name="Message">The server's text.</param>
internal sealed record DriverError(int Number, int Row, string Message);
