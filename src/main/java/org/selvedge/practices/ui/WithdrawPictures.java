package org.selvedge.practices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.selvedge.practices.PictureService;
import org.selvedge.practices.PracticeMedia;
import org.selvedge.practices.PracticePage;

/** Takes a picture back at once, for the people of the practice: consent can end on any day. */
class WithdrawPictures extends NativeDetails {
    private final transient PictureService pictures;
    private final transient PracticePage page;

    WithdrawPictures(PracticePage page, PictureService pictures) {
        this.pictures = pictures;
        this.page = page;
        addClassName("withdraw-pictures");
        setSummaryText(getTranslation("practices.withdraw.title"));
        Paragraph hint = new Paragraph(getTranslation("practices.withdraw.hint"));
        hint.addClassNames("soft", "small");
        Div list = new Div(hint);
        page.media().pictures().forEach(picture -> list.add(row(picture)));
        setContent(list);
    }

    private Div row(PracticeMedia.Picture picture) {
        Image image = new Image(picture.source(), picture.alt());
        image.getElement().setAttribute("loading", "lazy");
        Button withdraw = new Button(getTranslation("practices.withdraw.act"), click -> ask(picture));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("practices.withdraw.which", picture.alt()));
        Div row = new Div(image, withdraw);
        row.addClassNames("row", "wrap");
        return row;
    }

    private void ask(PracticeMedia.Picture picture) {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("practices.withdraw.ask"),
                getTranslation("practices.withdraw.text"),
                getTranslation("practices.withdraw.act"),
                confirmed -> {
                    pictures.withdraw(page.id(), picture.file());
                    UI.getCurrent().refreshCurrentRoute(false);
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("practices.withdraw.keep"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
