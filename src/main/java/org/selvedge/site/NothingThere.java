package org.selvedge.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.selvedge.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A service says that something is not there: the reader gets the same page as for an address nobody ever made. */
@ControllerAdvice
class NothingThere {
    @ExceptionHandler(NotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
