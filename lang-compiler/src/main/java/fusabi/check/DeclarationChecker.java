package fusabi.check;
final class DeclarationChecker {
    DeclarationChecker(Session s) {}
}
