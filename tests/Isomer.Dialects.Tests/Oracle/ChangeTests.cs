using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.Oracle;

public sealed class ChangeTests() : ChangeScenarios("oracle");
